-- V001__interview_draft.sql   未完问答: put aside by a citizen, ends by itself, 个人信息保护法 art. 19

-- 未完问答
create table assistant.interview_draft (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    interview            text not null,
    interview_version    text not null,
    body                 text not null,
    keep_until           date not null
);
create index on assistant.interview_draft (unit, id);
create index on assistant.interview_draft (owner, id);
create index on assistant.interview_draft (keep_until);
