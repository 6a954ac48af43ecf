-- Other norms may change in what form and how long a duty is studied: the ledger says that too.
ALTER TABLE duties.ledger
    ADD COLUMN forms_before     text[],
    ADD COLUMN forms            text[],
    ADD COLUMN hours_min_before int,
    ADD COLUMN hours_min        int,
    ADD COLUMN hours_max_before int,
    ADD COLUMN hours_max        int;
