package kz.daiar.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the head decided of a candidate (reserve/4, 7).
 *
 * @param list null when he was refused
 * @param prepareBy by when one of the promising is to be prepared; else null
 * @param orderNo the number of the order; null for a refusal
 * @param ground why he was refused, or what the decision rests on
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) ReserveList list,
        @Column(name = "prepare_by") LocalDate prepareBy,
        @Column(name = "order_no") String orderNo,
        @Column(name = "decided_on") LocalDate day,
        @Column(name = "decided_by") String by,
        String ground) {}
