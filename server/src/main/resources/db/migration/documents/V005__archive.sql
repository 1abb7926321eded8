-- 归档包.
create table documents.archive (
    id             uuid        primary key,
    archive_number text        not null unique,
    business       uuid        not null,
    unit           uuid        not null,
    retention      text        not null,
    content        text        not null references documents.content,
    sm3            text        not null,
    items          int         not null,
    passed         boolean     not null,
    findings       jsonb       not null,
    at             timestamptz not null,
    by             uuid        not null
);
create index on documents.archive (business);
