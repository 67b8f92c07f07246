using CxBot.Core.Chat;

namespace CxBot.Core.Board;

internal sealed record BoardWordUnknown(string Word) : Refusal(BoardTexts.UnknownWord(Word));
