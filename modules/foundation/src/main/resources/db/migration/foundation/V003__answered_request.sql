-- What a POST with an Idempotency-Key was answered, so that its repetition is answered the same and does nothing.
-- Without a status the request is still being worked on.
CREATE TABLE foundation.answered_request (
    user_name  text NOT NULL,
    key        text NOT NULL,
    hash       text NOT NULL,
    asked_at   timestamptz NOT NULL DEFAULT now(),
    status     int,
    location   text,
    etag       text,
    media_type text,
    body       bytea,
    PRIMARY KEY (user_name, key)
);
CREATE INDEX ON foundation.answered_request (asked_at);
