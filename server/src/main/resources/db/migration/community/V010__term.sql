-- V010__term.sql   矫正期限核算, 社区矫正法 art. 20

-- 矫正期限核算
create table community.term (
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
    day                  date not null,
    penalty              text,
    term                 text,
    life                 boolean not null,
    probation            text,
    starts               date not null,
    custody              jsonb not null default '[]',
    remaining_end        date,
    computed             date not null,
    printed              date,
    differs              boolean not null,
    difference           text,
    explanation          text not null,
    check (not differs or length(btrim(difference)) > 0)
);
create index on community.term (unit, id);
create index on community.term (supervisee, id);
