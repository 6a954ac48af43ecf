package kz.daiar.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import kz.daiar.kernel.Language;

/**
 * A line of a list as it stood: a position and one who stands for it.
 *
 * @param iin null for a position nobody stands for; so are the members after it
 */
@Embeddable
public record ListLine(
        @Column(name = "reserve_position_id") long position,
        @Column(name = "title_kk") String titleKk,
        @Column(name = "title_ru") String titleRu,
        int planned,
        String iin,
        String person,
        LocalDate since,
        @Column(name = "prepare_by") LocalDate prepareBy,
        @Column(name = "order_no") String orderNo) {

    public String title(Language language) {
        return language == Language.KK ? titleKk : titleRu;
    }

    boolean isOf(ListLine other) {
        return position == other.position && Objects.equals(iin, other.iin);
    }

    static ListLine of(ReservePosition position, Membership member, String orderNo) {
        var registered = position.position();
        return new ListLine(
                position.id(),
                registered.titleKk(),
                registered.titleRu(),
                position.profile().planned(),
                member == null ? null : member.person().iin(),
                member == null ? null : member.person().fullName(),
                member == null ? null : member.from(),
                member == null ? null : member.prepareBy(),
                orderNo);
    }
}
