-- V008__change.sql   更换承办人员请求, 法律援助法 art. 55

-- 更换承办人员请求
create table legalaid.change (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    application          uuid not null references legalaid.application,
    asker                text not null,
    lawyer               uuid not null,
    reason               text not null,
    asked_on             date not null,
    outcome              text,
    answer               text,
    answered_on          date,
    check (answered_on >= asked_on),
    check ((outcome is null) = (answered_on is null))
);
create index on legalaid.change (unit, id);
create index on legalaid.change (application);
create unique index one_request_at_a_time on legalaid.change (application) where outcome is null;
