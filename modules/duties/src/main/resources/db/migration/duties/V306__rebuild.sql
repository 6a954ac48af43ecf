-- Everybody is judged anew part by part, while others correct facts. Until the last part is written the projection stands
-- for no day.
ALTER TABLE duties.projection ADD COLUMN complete boolean NOT NULL DEFAULT true;

-- Who was judged anew on account of his facts, and by which transaction: whoever judges everybody looks here whether a
-- person's facts have moved since he read them. Worth nothing after a crash: then everybody is read again.
CREATE UNLOGGED TABLE duties.rejudged (
    person_id   bigint PRIMARY KEY,
    transaction xid8 NOT NULL
) WITH (fillfactor = 50);

-- The projection is made from these tables and people are never erased: looking each row up again doubles the time of writing.
ALTER TABLE duties.duty DROP CONSTRAINT duty_person_id_fkey, DROP CONSTRAINT duty_employer_id_fkey;
