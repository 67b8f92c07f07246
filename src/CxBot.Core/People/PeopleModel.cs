using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.People;

internal sealed class PeopleModel
    : IEntityTypeConfiguration<Organisation>,
        IEntityTypeConfiguration<Workspace>,
        IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<Identity>,
        IEntityTypeConfiguration<Installation>
{
    // Organisations that were there before somebody could choose rank people as before.
    public void Configure(EntityTypeBuilder<Organisation> builder) =>
        builder.Property(organisation => organisation.RanksPeople).HasDefaultValue(true).HasSentinel(true);

    public void Configure(EntityTypeBuilder<Workspace> builder) =>
        builder.HasIndex(workspace => new { workspace.Platform, workspace.ExternalId }).IsUnique();

    public void Configure(EntityTypeBuilder<Person> builder) => builder.HasIndex(person => new { person.OrganisationId, person.Email });

    public void Configure(EntityTypeBuilder<Identity> builder)
    {
        builder.HasIndex(identity => new { identity.WorkspaceId, identity.ExternalId }).IsUnique();
        builder.HasIndex(identity => identity.PersonId);
    }

    public void Configure(EntityTypeBuilder<Installation> builder) =>
        builder.HasIndex(installation => new { installation.Platform, installation.Workspace }).IsUnique();
}
