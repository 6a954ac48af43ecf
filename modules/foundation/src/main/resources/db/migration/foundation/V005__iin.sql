-- The person a user is: a servant sees what is on record about himself.
ALTER TABLE foundation.app_user ADD iin text UNIQUE CHECK (iin ~ '^[0-9]{12}$');
ALTER TABLE foundation.app_user_history ADD iin text;
