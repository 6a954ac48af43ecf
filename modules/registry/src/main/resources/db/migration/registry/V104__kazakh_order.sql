-- Names stand in the order of the Kazakh alphabet: Ә after А, Қ after К, not behind Я where the code table has them.
ALTER TABLE registry.person
    ALTER surname TYPE text COLLATE "kk-x-icu",
    ALTER name TYPE text COLLATE "kk-x-icu",
    ALTER patronymic TYPE text COLLATE "kk-x-icu";
ALTER TABLE registry.employer
    ALTER name_kk TYPE text COLLATE "kk-x-icu",
    ALTER name_ru TYPE text COLLATE "kk-x-icu";
ALTER TABLE registry.position
    ALTER title_kk TYPE text COLLATE "kk-x-icu",
    ALTER title_ru TYPE text COLLATE "kk-x-icu";

-- What the planner knew of the columns went with their old order.
ANALYZE registry.person;
ANALYZE registry.employer;
ANALYZE registry.position;
