-- V001__event.sql   办理记录: rows are added and never changed

create table casework.event (
    id           uuid primary key,
    version      int not null check (version = 1),
    unit         uuid not null,
    owner        uuid,
    team         uuid[] not null default '{}',
    created_at   timestamptz not null,
    created_by   uuid not null,
    changed_at   timestamptz not null,
    changed_by   uuid not null,
    file         text not null,
    standard     text not null,
    at           timestamptz not null,
    by           text not null,
    act          text not null,
    label        text not null,
    before       text,
    after        text not null,
    reason       text,
    document     text,
    file_version bigint not null
);
create index on casework.event (file, id);
create index on casework.event (unit, id);

create function casework.refuse() returns trigger language plpgsql as $$
begin
    raise exception '办理记录只增不改 (casework.event is append-only)';
end $$;
create trigger append_only before update or delete on casework.event for each row execute function casework.refuse();
