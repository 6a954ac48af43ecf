-- What each person sent takes along: printed when the order is signed, and kept as it was.
CREATE TABLE sending.referral (
    order_id     bigint NOT NULL REFERENCES sending.sending_order (id),
    enrolment_id bigint NOT NULL REFERENCES training.enrolment (id),
    pdf          bytea NOT NULL,
    PRIMARY KEY (order_id, enrolment_id)
);

CREATE FUNCTION sending.keep_referral() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'referral of order % is signed', OLD.order_id USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER keep_referral BEFORE UPDATE OR DELETE ON sending.referral
    FOR EACH ROW EXECUTE FUNCTION sending.keep_referral();
