-- What a recorded or corrected fact, or another set of norms, did to people's duties. Only added to. That a day passed is
-- no entry: it changes no duty, only how it stands.
CREATE TABLE duties.norm_set (
    id   int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash text NOT NULL UNIQUE
);

CREATE TABLE duties.ledger (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id          bigint NOT NULL REFERENCES registry.person (id),
    employer_id        bigint,
    recorded_at        timestamptz NOT NULL DEFAULT foundation.moment(),
    recorded_by        text NOT NULL,
    reason             text,
    source             text,
    cause              text NOT NULL CHECK (cause IN ('FACTS', 'NORMS')),
    change             text NOT NULL CHECK (change IN ('CREATED', 'MOVED', 'MET', 'REOPENED', 'CLOSED')),
    act                text NOT NULL,
    kind               text NOT NULL,
    grounds            text[] NOT NULL,
    arose_before       date,
    arose              date,
    due_before         date,
    due                date,
    complete_by_before date,
    complete_by        date,
    status_before      text,
    status             text,
    venues_before      text[],
    venues             text[],
    direction_before   text[],
    direction          text[],
    norms_before       int,
    norms              int NOT NULL
);
CREATE INDEX ledger_of_person ON duties.ledger (person_id, id);
CREATE INDEX ledger_recorded ON duties.ledger (recorded_at, id);
