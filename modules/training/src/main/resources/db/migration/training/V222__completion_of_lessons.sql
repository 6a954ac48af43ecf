-- What a learning management system says of a lesson taken at a distance.
ALTER TABLE training.attendance ADD score numeric(5, 2) CHECK (score BETWEEN 0 AND 100), ADD source text;
ALTER TABLE training.attendance_history ADD score numeric(5, 2), ADD source text;
