-- V004__event.sql   办理记录: one row for each transition; rows are only added

-- 法律援助办理记录
create table legalaid.event (
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
    at                   timestamptz not null,
    by                   text not null,
    verb                 text not null,
    before               text,
    after                text not null,
    reason               text,
    document             text,
    file_version         bigint not null
);
create index on legalaid.event (unit, id);
create index on legalaid.event (application);

create function legalaid.refuse() returns trigger language plpgsql as $$
begin
    raise exception '办理记录只增不改 (legalaid.event is append-only)';
end $$;

create trigger append_only before update or delete or truncate on legalaid.event
    for each statement execute function legalaid.refuse();
