-- V006__submission.sql   幂等键: a citizen who taps twice files once (ServiceMatter: one matter)
create table legalaid.submission (
    person      uuid        not null,
    key         text        not null check (length(key) between 1 and 100),
    application uuid        not null references legalaid.application,
    at          timestamptz not null,
    primary key (person, key)
);
