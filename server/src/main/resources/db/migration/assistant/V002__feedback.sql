-- V002__feedback.sql   机器人答复反馈: without question, person or address, 个人信息保护法 art. 6

-- 机器人答复反馈
create table assistant.feedback (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    intent               text not null,
    conclusion           text not null,
    cited                text not null,
    helpful              boolean not null,
    why                  text not null,
    given_on             date not null,
    check (owner is null)
);
create index on assistant.feedback (unit, id);
