-- 历史版本: rows as they were before each change. Append only.
create table records.version (
    standard text        not null,
    id       uuid        not null,
    version  int         not null,
    row      jsonb       not null,
    kept_at  timestamptz not null default now(),
    primary key (id, standard, version)
);

create function records.refuse() returns trigger language plpgsql as $$
begin
    raise exception '历史版本只增不改 (records.version is append-only)';
end $$;

create trigger append_only before update or delete or truncate on records.version
    for each statement execute function records.refuse();
