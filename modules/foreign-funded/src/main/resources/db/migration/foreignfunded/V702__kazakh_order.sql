-- Those who help stand in the order of the Kazakh alphabet, as centres do.
ALTER TABLE foreign_funded.sponsor
    ALTER name_kk TYPE text COLLATE "kk-x-icu",
    ALTER name_ru TYPE text COLLATE "kk-x-icu";
