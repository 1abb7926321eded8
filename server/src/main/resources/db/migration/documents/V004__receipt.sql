-- 回执: what was filed when, in signed words.
create table documents.receipt (
    id        uuid        primary key,
    code      text        not null unique,
    person    uuid        not null,
    standard  text        not null,
    business  uuid        not null,
    body      text        not null,
    sm3       text        not null,
    signature bytea       not null,
    key_id    text        not null,
    at        timestamptz not null
);
create index on documents.receipt (business);
create index on documents.receipt (sm3);
