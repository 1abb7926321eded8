-- V002__life_line.sql   执行阶段和生命线: legal statuses, and what happened; the line only grows

-- 执行阶段
create table person.episode (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    person                 uuid not null references person.person,
    kind                   text not null,
    keeper                 uuid not null,
    starts                 date not null,
    ends                   date,
    ended                  text,
    source                 text not null,
    source_id              text,
    check (ends is null or ends >= starts)
);
create index on person.episode (unit, id);
create index on person.episode (person, starts);
create index on person.episode (unit, kind, id) where ends is null;
-- two openings that cross in the same moment
create unique index episode_prison_once on person.episode (person) where ends is null and kind = 'PRISON';

-- 生命线记载
create table person.line (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    person                 uuid not null references person.person,
    episode                uuid references person.episode,
    kind                   text,
    event                  text not null,
    occurred               date not null,
    recorded               timestamptz not null,
    title                  text not null,
    source_organ           text not null,
    basis                  jsonb not null,
    documents              jsonb not null,
    level                  text not null,
    corrects               uuid references person.line
);
create index on person.line (unit, id);
create index on person.line (person, occurred, recorded);

create function person.refuse() returns trigger language plpgsql as $$
begin
    raise exception '生命线只增不改 (person.line is append-only)';
end $$;

create trigger append_only before update or delete or truncate on person.line
    for each statement execute function person.refuse();
