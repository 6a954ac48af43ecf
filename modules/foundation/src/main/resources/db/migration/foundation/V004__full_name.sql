-- Surname and initials, as papers that a user signs name him.
ALTER TABLE foundation.app_user ADD full_name text CHECK (full_name <> '');
ALTER TABLE foundation.app_user_history ADD full_name text;
