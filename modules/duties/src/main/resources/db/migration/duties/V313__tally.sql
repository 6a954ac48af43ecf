-- How many duties are stored of each kind and status, for the figures of those who see everybody: what is the same in
-- every body need not be counted for each look. Whoever writes duties adds here what came and what went, in the same
-- transaction and without waiting for others; the sum of the rows is the figure. A run over everybody puts rows together.
CREATE TABLE duties.tally (
    kind      text NOT NULL,
    status    text NOT NULL,
    exception boolean NOT NULL,
    n         bigint NOT NULL
);

INSERT INTO duties.tally
SELECT kind, status, gap IS NOT NULL OR cardinality(unverified) > 0, count(*) FROM duties.duty GROUP BY 1, 2, 3;

-- Somebody's duties that are not over, found by name.
CREATE INDEX duty_unmet ON duties.duty (person_id) INCLUDE (status, due, employer_id)
    WHERE status IN ('OPEN', 'IN_PROGRESS', 'OVERDUE');
