-- The indexes of the lists while everybody's duties are written into an empty table: built at once at the end, they cost a
-- fraction of what keeping them row by row does. Written down in the transaction that drops them, so that none is forgotten.
CREATE TABLE duties.index_put_by (
    name       text PRIMARY KEY,
    definition text NOT NULL
);
