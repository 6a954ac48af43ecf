-- Centres and programmes stand in the order of the Kazakh alphabet, as people do.
ALTER TABLE training.provider
    ALTER name_kk TYPE text COLLATE "kk-x-icu",
    ALTER name_ru TYPE text COLLATE "kk-x-icu";
ALTER TABLE training.programme
    ALTER title_kk TYPE text COLLATE "kk-x-icu",
    ALTER title_ru TYPE text COLLATE "kk-x-icu";
