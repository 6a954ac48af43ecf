package kz.daiar.portal.pages;

import java.util.List;
import java.util.function.Function;
import kz.daiar.reserve.ReserveMember;

/** A band of members of the reserve, by full years of life or of service in the position. */
public enum MemberBand {
    AGE_UNDER_30(ReserveMember::age, 0, 30),
    AGE_30(ReserveMember::age, 30, 40),
    AGE_40(ReserveMember::age, 40, 50),
    AGE_50(ReserveMember::age, 50, 60),
    AGE_60(ReserveMember::age, 60, 200),
    AGE_UNKNOWN(ReserveMember::age, 0, 0),
    TENURE_UNDER_1(ReserveMember::tenure, 0, 1),
    TENURE_1(ReserveMember::tenure, 1, 3),
    TENURE_3(ReserveMember::tenure, 3, 5),
    TENURE_5(ReserveMember::tenure, 5, 10),
    TENURE_10(ReserveMember::tenure, 10, 100),
    TENURE_UNKNOWN(ReserveMember::tenure, 0, 0),
    /** Those nobody has worked with since a review was due. */
    IDLE(member -> null, 0, 0);

    static final List<MemberBand> AGES = List.of(AGE_UNDER_30, AGE_30, AGE_40, AGE_50, AGE_60, AGE_UNKNOWN);
    static final List<MemberBand> TENURES =
            List.of(TENURE_UNDER_1, TENURE_1, TENURE_3, TENURE_5, TENURE_10, TENURE_UNKNOWN);

    private final Function<ReserveMember, Integer> years;
    private final int from;
    private final int below;

    MemberBand(Function<ReserveMember, Integer> years, int from, int below) {
        this.years = years;
        this.from = from;
        this.below = below;
    }

    /** Whether a member is in it; an empty band holds those whose years are not on record. */
    boolean holds(ReserveMember member) {
        var counted = years.apply(member);
        return counted == null ? below == 0 : counted >= from && counted < below;
    }
}
