"""What every document of a workspace is made of. Texts are bounded, because workspace files come from outside."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Key = Annotated[str, StringConstraints(max_length=80)]
Line = Annotated[str, StringConstraints(max_length=300)]
Note = Annotated[str, StringConstraints(max_length=4000)]
Number = Annotated[float, Field(allow_inf_nan=False)]


class Document(BaseModel):
    """The base of everything kept in a workspace: unknown fields are refused, edits are validated."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True)
