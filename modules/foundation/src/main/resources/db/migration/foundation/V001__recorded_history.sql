-- Two clocks: every fact table carries recorded_from / recorded_until. The current rows live in <table>, what they
-- replaced in <table>_history. Triggers keep the history, so bulk statements and entities are recorded alike.
CREATE SCHEMA IF NOT EXISTS foundation;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The day the clock stands on; no row or null: the real one. Written at start-up from DAIAR_TODAY.
CREATE TABLE foundation.clock (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    day date
);

-- The moment facts of this transaction are recorded at: the clock's day, with the real time of day in Almaty.
CREATE FUNCTION foundation.moment() RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        (SELECT (day + (transaction_timestamp() AT TIME ZONE 'Asia/Almaty')::time) AT TIME ZONE 'Asia/Almaty'
           FROM foundation.clock WHERE day IS NOT NULL),
        transaction_timestamp())
$$;

-- The first moment after a day has ended: what was known "at the end of that day" was recorded before it.
CREATE FUNCTION foundation.end_of(day date) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
    SELECT (day + 1)::timestamp AT TIME ZONE 'Asia/Almaty'
$$;

-- Moves the replaced row to <table>_history. A row replaced twice in one transaction was never known to anybody in
-- between and leaves no trace.
CREATE FUNCTION foundation.keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    replaced_at timestamptz := foundation.moment();
BEGIN
    IF replaced_at < OLD.recorded_from THEN
        replaced_at := OLD.recorded_from + interval '1 microsecond';
    END IF;
    IF replaced_at > OLD.recorded_from THEN
        OLD.recorded_until := replaced_at;
        EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_TABLE_NAME || '_history') USING OLD;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    NEW.recorded_from := replaced_at;
    NEW.recorded_until := 'infinity';
    RETURN NEW;
END
$$;

-- Gives a fact table its history: to be called once in the migration that creates the table.
CREATE FUNCTION foundation.record_history_of(fact regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    schema_name text := (SELECT nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = fact);
    table_name  text := (SELECT relname FROM pg_class WHERE oid = fact);
BEGIN
    EXECUTE format('CREATE TABLE %I.%I (LIKE %s)', schema_name, table_name || '_history', fact);
    EXECUTE format('CREATE INDEX ON %I.%I (id)', schema_name, table_name || '_history');
    EXECUTE format('CREATE TRIGGER keep_history BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION foundation.keep_history()', fact);
    -- <table>_at(moment): the rows as they were known then.
    EXECUTE format(
        'CREATE FUNCTION %1$I.%2$I(moment timestamptz) RETURNS SETOF %3$s LANGUAGE sql STABLE AS $f$
            SELECT * FROM %3$s WHERE recorded_from < moment
            UNION ALL
            SELECT * FROM %1$I.%4$I WHERE recorded_from < moment AND recorded_until >= moment $f$',
        schema_name, table_name || '_at', fact, table_name || '_history');
END
$$;
