-- 文件: what people upload. It belongs to who uploaded it until a business takes it.
create table documents.file (
    id       uuid        primary key,
    uploader uuid        not null,
    name     text        not null,
    type     text        not null,
    size     bigint      not null check (size > 0),
    sm3      text        not null,
    content  text        references documents.content,
    state    text        not null check (state in ('HELD', 'ATTACHED', 'QUARANTINED')),
    reason   text,
    standard text,
    business uuid,
    unit     uuid,
    at       timestamptz not null,
    check (state <> 'ATTACHED' or (business is not null and standard is not null)),
    check (state <> 'QUARANTINED' or content is null)
);
create index on documents.file (business, id) where business is not null;
create index on documents.file (uploader, id);
create index on documents.file (sm3);
