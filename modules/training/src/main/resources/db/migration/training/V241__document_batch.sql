-- Documents issued many at once: who is to get one, and what became of it. A batch outlives the server: whatever waits is
-- taken up again.
CREATE TABLE training.document_batch (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    provider_id bigint NOT NULL REFERENCES training.provider (id),
    -- the public address its papers name for the check
    house       text NOT NULL,
    started_by  text NOT NULL,
    started_at  timestamptz NOT NULL DEFAULT foundation.moment(),
    over        boolean NOT NULL DEFAULT false
);
CREATE INDEX document_batch_of_provider ON training.document_batch (provider_id, id);

CREATE TABLE training.document_batch_line (
    batch_id     bigint NOT NULL REFERENCES training.document_batch (id),
    seq          int NOT NULL,
    enrolment_id bigint NOT NULL REFERENCES training.enrolment (id),
    document_id  bigint REFERENCES training.completion_document (id),
    -- why there is no document, in the three languages
    refused      text[] CHECK (cardinality(refused) = 3),
    PRIMARY KEY (batch_id, seq),
    CONSTRAINT document_batch_line_once UNIQUE (batch_id, enrolment_id),
    CONSTRAINT document_batch_line_one_end CHECK (document_id IS NULL OR refused IS NULL)
);
-- A place waits in one batch at most.
CREATE UNIQUE INDEX document_batch_line_waiting ON training.document_batch_line (enrolment_id)
    WHERE document_id IS NULL AND refused IS NULL;
