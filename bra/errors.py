"""What stands in the way of the user: said in one sentence, never as a traceback."""


class UserError(Exception):
    """Tell the user what is in the way and where.

    `code` names the message in the language data and `facts` fill it; `sentence` says the same in
    English.  The command line ends with exit code 2.
    """

    def __init__(self, code: str, sentence: str, /, **facts: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.facts = facts


class SpokenError(UserError):
    """Tell what any language says in full from code and facts, the place included."""
