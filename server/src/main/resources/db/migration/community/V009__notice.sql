-- V009__notice.sql   通报, 社区矫正法 arts. 44, 62

-- 通报
create table community.notice (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    organ                text not null,
    day                  date not null,
    matter               text not null,
    document             text
);
create index on community.notice (unit, id);
create index on community.notice (supervisee, id);
