-- What an exception is, said once: the law has no answer, or the record lacks what an answer needs.
ALTER TABLE duties.duty ADD COLUMN exception boolean GENERATED ALWAYS AS (gap IS NOT NULL OR cardinality(unverified) > 0) STORED;

DROP STATISTICS duties.duty_unverified;
DROP INDEX IF EXISTS duties.duty_exception, duties.duty_unmet;
DELETE FROM duties.index_put_by WHERE name IN ('duties.duty_exception', 'duties.duty_unmet');
CREATE INDEX duty_exception ON duties.duty (employer_id, person_id) WHERE exception;

-- All the figures of people found by name, in one pass.
CREATE INDEX duty_shown ON duties.duty (person_id) INCLUDE (status, due, employer_id, exception)
    WHERE exception OR status IN ('OPEN', 'IN_PROGRESS', 'OVERDUE');
