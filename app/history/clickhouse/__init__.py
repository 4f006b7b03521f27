"""The Historian on ClickHouse: one history for many workstations, one of which writes (docs/clickhouse.md)."""
