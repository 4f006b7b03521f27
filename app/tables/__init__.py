"""Tables from files (CSV, Parquet, JSON lines) and how their rows become readings; no Qt, no store, no feed.

    open_table(path)            -> a Table that streams Blocks of columns          opening.py
    TableMap                    -> what which column means, read from and written to TOML      mapping.py
    Mapper(map).rows(block)     -> names, times, values, qualities of one block     mapper.py

Used by imports (app/importing.py) and by the feed of files (app/feeds/files.py).   Thread: any.
"""
