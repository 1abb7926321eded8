-- 印章: who holds which seal, how long, and whether it still stands (GB/T 38540-2020).
create table documents.seal (
    id         uuid        primary key,
    version    int         not null,
    unit       uuid        not null,
    owner      uuid,
    team       uuid[]      not null default '{}',
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    search     tsvector,
    holder             uuid        not null,
    name               text        not null,
    kind               text        not null,
    code               text        not null unique,
    keeper_duty        text        not null,
    separate_keeper    boolean     not null,
    valid_from         date        not null,
    valid_to           date        not null check (valid_to > valid_from),
    certificate_serial text        not null,
    status             text        not null,
    revoked_at         timestamptz
);
create index on documents.seal (unit, id);
create index on documents.seal (holder, status);
create index on documents.seal using gin (search);
create index on documents.seal (owner, id) where owner is not null;

-- The seal itself: object, picture, certificate; the key is sealed by the vault.
create table documents.seal_object (
    seal        uuid  primary key references documents.seal,
    object      bytea not null,
    picture     bytea not null,
    certificate bytea not null,
    private_key text  not null
);

-- 制章人、时间戳与根: the node's own authorities, until a licensed one takes their place.
create table documents.authority (
    name        text  primary key,
    certificate bytea not null,
    private_key text  not null
);
