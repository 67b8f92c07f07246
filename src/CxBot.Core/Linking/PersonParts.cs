using CxBot.Core.People;

namespace CxBot.Core.Linking;

/// <summary>What somebody was named, or chose, to be.</summary>
internal sealed record PersonParts(bool IsAdministrator, bool IsTriage, bool IsConfidant, bool IsOffBoard, bool IsOwnDigestOff = false)
{
    public static PersonParts Of(Person person) =>
        new(person.IsAdministrator, person.IsTriage, person.IsConfidant, person.IsOffBoard, person.IsOwnDigestOff);

    /// <summary>These and the other's.</summary>
    public PersonParts And(PersonParts other) =>
        new(
            IsAdministrator || other.IsAdministrator,
            IsTriage || other.IsTriage,
            IsConfidant || other.IsConfidant,
            IsOffBoard || other.IsOffBoard,
            IsOwnDigestOff || other.IsOwnDigestOff
        );

    /// <summary>These, but for what the other brought.</summary>
    public PersonParts Without(PersonParts other, PersonParts unless) =>
        new(
            IsAdministrator && (unless.IsAdministrator || !other.IsAdministrator),
            IsTriage && (unless.IsTriage || !other.IsTriage),
            IsConfidant && (unless.IsConfidant || !other.IsConfidant),
            IsOffBoard && (unless.IsOffBoard || !other.IsOffBoard),
            IsOwnDigestOff && (unless.IsOwnDigestOff || !other.IsOwnDigestOff)
        );

    public void GiveTo(Person person)
    {
        (person.IsAdministrator, person.IsTriage, person.IsConfidant) = (IsAdministrator, IsTriage, IsConfidant);
        (person.IsOffBoard, person.IsOwnDigestOff) = (IsOffBoard, IsOwnDigestOff);
    }
}
