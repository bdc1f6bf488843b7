"""A document for the tests of the writers."""

from bra.rendering.document import Document

TEXT = """\
# Minnesanteckningar 18 augusti 2017

**Inte godkända**

- **Plats:** H-salen
- **Nästa möte:** 11 oktober 2017

## 1. Ärende

Text med *kursiv*, **fet**, ~~struken~~ och `kod`, se [sidan](https://example.org/a?b=1&c=2)
och [filen](bilagor/a.pdf). Nummer 2017-08-18/A1, dag 2017-08-18.

> **Beslut D1:** Ja.
>
> - att a
> - att b

> Ett citat.

| Nr | Antal |
|:---|------:|
| 2017-08-18/A1 | 12 |
| A2 | |

3. tre
4. fyra
   - inuti

### Underrubrik

```
kod <b>
```

---

\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\
Åsa
"""


def paper(
    text: str = TEXT,
    *,
    internal: str = "",
    day: str = "2017-09-01",
    language: str = "sv",
    title: str = "Minnesanteckningar 18 augusti 2017, Rådet",
) -> Document:
    """Return a document with the given text."""
    return Document(
        text=text,
        title=title,
        short="Minnesanteckningar 18 augusti 2017",
        council="Rådet & co",
        language=language,
        day=day,
        page="sida {page} ({pages})",
        state="Inte godkända",
        internal=internal,
        dates=(("18 augusti 2017", "2017-08-18"), ("11 oktober 2017", "2017-10-11")),
    )
