-- The projection of each person's duties on the clock's day: for lists only. It is rebuilt from the facts, never edited.
CREATE SCHEMA IF NOT EXISTS duties;

CREATE TABLE duties.duty (
    person_id       bigint NOT NULL REFERENCES registry.person (id),
    seq             int NOT NULL,
    employer_id     bigint REFERENCES registry.employer (id),
    act             text NOT NULL,
    kind            text NOT NULL,
    grounds         text[] NOT NULL,
    arose           date NOT NULL,
    due             date NOT NULL,
    complete_by     date,
    venues          text[] NOT NULL,
    forms           text[],
    hours_min       int,
    hours_max       int,
    direction       text[],
    status          text NOT NULL,
    met             date,
    overdue_since   date,
    gap             text,
    unverified      text[] NOT NULL,
    cites           text[] NOT NULL,
    interpretations text[] NOT NULL,
    PRIMARY KEY (person_id, seq)
);
CREATE INDEX duty_of_employer ON duties.duty (employer_id, status, due);
CREATE INDEX duty_due ON duties.duty (status, due);

-- The day and the norms the whole projection stands for; no row before the first rebuild.
CREATE TABLE duties.projection (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    day      date NOT NULL,
    norm_set text NOT NULL
);
