-- Each stored decision names the norms it rests on, by the SHA-256 of their files; orders signed before this migration do not.
ALTER TABLE sending.sending_order ADD COLUMN norm_set text;
