-- Exceptions are few among many duties: counted and found by an index of their own, and estimated as few.
CREATE INDEX duty_exception ON duties.duty (employer_id, person_id) WHERE gap IS NOT NULL OR cardinality(unverified) > 0;
CREATE STATISTICS duties.duty_unverified ON (cardinality(unverified)) FROM duties.duty;
