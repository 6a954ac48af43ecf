-- The letters numbers of documents begin with, as facts with their history: who gave a series its letters, when, and what
-- they were before. Who gave those of before this migration was not kept.
CREATE TABLE training.series_letters (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    provider_id    bigint NOT NULL REFERENCES training.provider (id),
    kind           text NOT NULL,
    year           int NOT NULL,
    letters        text NOT NULL,
    recorded_by    text NOT NULL,
    recorded_from  timestamptz NOT NULL DEFAULT foundation.moment(),
    recorded_until timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT series_letters_once UNIQUE (provider_id, kind, year)
);
SELECT foundation.record_history_of('training.series_letters');
INSERT INTO training.series_letters (provider_id, kind, year, letters, recorded_by)
SELECT provider_id, kind, year, prefix, 'daiar' FROM training.document_series;

-- The counter keeps the letters its last number was given with.
DELETE FROM training.document_series WHERE last = 0;
ALTER TABLE training.document_series ADD CONSTRAINT document_series_begun CHECK (last > 0);
