-- A cost norm is proposed by the authorised body and approved by the Government (decree-1457/5). What was entered before
-- named its decision. Only approved norms hold, so only they must not overlap.
ALTER TABLE training.cost_norm
    ADD COLUMN state text NOT NULL DEFAULT 'APPROVED' CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED')),
    ADD COLUMN decided_on date,
    ADD COLUMN remarks text,
    ALTER COLUMN decision DROP NOT NULL,
    DROP CONSTRAINT cost_norm_no_overlap;
ALTER TABLE training.cost_norm ALTER COLUMN state SET DEFAULT 'PROPOSED';
ALTER TABLE training.cost_norm
    ADD CONSTRAINT cost_norm_approved_by CHECK ((state = 'APPROVED') = (decision IS NOT NULL)),
    ADD CONSTRAINT cost_norm_no_overlap EXCLUDE USING gist (
        kind WITH =, venue WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (state = 'APPROVED');
ALTER TABLE training.cost_norm_history
    ADD COLUMN state text NOT NULL DEFAULT 'APPROVED',
    ADD COLUMN decided_on date,
    ADD COLUMN remarks text,
    ALTER COLUMN decision DROP NOT NULL;
