-- Whoever left by an appointment whose record was corrected stands in the reserve as before.
ALTER TABLE reserve.membership_decision DROP CONSTRAINT membership_decision_kind_check;
ALTER TABLE reserve.membership_decision ADD CONSTRAINT membership_decision_kind_check
    CHECK (kind IN ('ADMITTED', 'CONFIRMED', 'MOVED', 'EXCLUDED', 'APPOINTED', 'RETURNED', 'POSITION_CLOSED'));
