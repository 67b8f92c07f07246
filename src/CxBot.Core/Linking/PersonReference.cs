using Microsoft.EntityFrameworkCore.Metadata;

namespace CxBot.Core.Linking;

/// <summary>A column that says whose a row is, or who did something.</summary>
/// <param name="Entity">Whose column.</param>
/// <param name="Property">The column: a long, perhaps null.</param>
internal sealed record PersonReference(IEntityType Entity, IProperty Property)
{
    /// <summary>Whether two rows may differ in nothing but the person: then moving one can meet another.</summary>
    public bool IsKeyed => Property.IsKey() || UniqueWith.Any();

    /// <summary>The unique sets of columns that it is part of, the primary key first.</summary>
    public IEnumerable<IReadOnlyList<IProperty>> UniqueWith =>
        Property
            .GetContainingKeys()
            .Select(key => key.Properties)
            .Concat(Property.GetContainingIndexes().Where(index => index.IsUnique).Select(index => index.Properties));
}
