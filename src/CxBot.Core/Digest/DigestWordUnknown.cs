using CxBot.Core.Chat;

namespace CxBot.Core.Digest;

internal sealed record DigestWordUnknown() : Refusal(DigestTexts.UnknownWord);
