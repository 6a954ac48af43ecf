-- Each stored decision names the norms it rests on, by the SHA-256 of their files; decisions made before this migration do not.
ALTER TABLE training.programme ADD COLUMN norm_set text;
ALTER TABLE training.programme_history ADD COLUMN norm_set text;
ALTER TABLE training.enrolment ADD COLUMN norm_set text;
ALTER TABLE training.enrolment_history ADD COLUMN norm_set text;
ALTER TABLE training.completion_document ADD COLUMN norm_set text;
ALTER TABLE training.completion_document_history ADD COLUMN norm_set text;
