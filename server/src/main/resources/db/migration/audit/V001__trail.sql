-- V001__trail.sql   the append-only trail and its chain (GB/T 22239-2019 8.1.4.3)
create table audit.entry (
    seq      bigint      generated always as identity primary key,
    tx       xid8        not null default pg_current_xact_id(), -- tells the chain which entries can no longer be overtaken
    at       timestamptz not null,
    actor    uuid        not null,
    account  text        not null,
    identity text        not null,   -- as printed: 南屏县司法局 审查员
    address  text        not null,
    action   text        not null,
    standard text        not null,
    object   uuid,
    detail   jsonb       not null default '{}',
    result   text        not null default 'OK'
);
create index on audit.entry (tx, seq);
create index on audit.entry (actor, seq);
create index on audit.entry (object, seq) where object is not null;

create table audit.link (
    position bigint primary key,
    seq      bigint not null unique,
    tx       xid8   not null,
    hash     text   not null check (hash ~ '^[0-9a-f]{64}$')
);

create table audit.checkpoint (
    position  bigint      primary key,
    hash      text        not null,
    at        timestamptz not null,
    key_id    text        not null,
    signature text        not null
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '审计轨迹只增不改 (GB/T 22239-2019 8.1.4.3)';
end $$;

create trigger append_only before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.entry for each statement execute function audit.refuse_change();
create trigger append_only before update or delete on audit.link for each row execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.link for each statement execute function audit.refuse_change();
create trigger append_only before update or delete on audit.checkpoint for each row execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.checkpoint for each statement execute function audit.refuse_change();
