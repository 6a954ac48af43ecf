-- Lessons were written by way of an instant: 9 o'clock of the server's zone, told in the time of Almaty. From now on the
-- hour of the timetable is stored as it was entered; what is there is told back. All lessons move alike, so that what was
-- free stays free; only on the way two of them might meet.
ALTER TABLE training.session DROP CONSTRAINT session_room_free;
ALTER TABLE training.session DROP CONSTRAINT session_trainer_free;
ALTER TABLE training.session DROP CONSTRAINT session_group_free;
ALTER TABLE training.session DISABLE TRIGGER USER;

UPDATE training.session SET
    starts = starts AT TIME ZONE 'Asia/Almaty' AT TIME ZONE '${zone-of-server}',
    ends = ends AT TIME ZONE 'Asia/Almaty' AT TIME ZONE '${zone-of-server}';
UPDATE training.session_history SET
    starts = starts AT TIME ZONE 'Asia/Almaty' AT TIME ZONE '${zone-of-server}',
    ends = ends AT TIME ZONE 'Asia/Almaty' AT TIME ZONE '${zone-of-server}';

ALTER TABLE training.session ENABLE TRIGGER USER;
ALTER TABLE training.session
    ADD CONSTRAINT session_room_free EXCLUDE USING gist (
        provider_id WITH =, lower(room) WITH =, tsrange(starts, ends) WITH &&) WHERE (state = 'PLANNED' AND room IS NOT NULL),
    ADD CONSTRAINT session_trainer_free EXCLUDE USING gist (
        lower(trainer) WITH =, tsrange(starts, ends) WITH &&) WHERE (state = 'PLANNED' AND trainer IS NOT NULL),
    ADD CONSTRAINT session_group_free EXCLUDE USING gist (
        group_id WITH =, tsrange(starts, ends) WITH &&) WHERE (state = 'PLANNED');
