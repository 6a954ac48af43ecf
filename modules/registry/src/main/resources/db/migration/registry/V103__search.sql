-- People are searched by the beginning of a name or IIN.
CREATE INDEX person_surname ON registry.person (lower(surname) text_pattern_ops);
CREATE INDEX person_name ON registry.person (lower(name) text_pattern_ops);
CREATE INDEX person_patronymic ON registry.person (lower(patronymic) text_pattern_ops) WHERE patronymic IS NOT NULL;
CREATE INDEX person_iin ON registry.person (iin text_pattern_ops);
