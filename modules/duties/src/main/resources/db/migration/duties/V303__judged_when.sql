-- When the projection was last judged as a whole: lists say how old they are.
ALTER TABLE duties.projection ADD COLUMN made timestamptz NOT NULL DEFAULT foundation.moment();
