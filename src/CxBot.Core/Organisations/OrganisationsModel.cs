using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Organisations;

internal sealed class OrganisationsModel : IEntityTypeConfiguration<OrganisationInvitation>, IEntityTypeConfiguration<OrganisationJoin>
{
    public void Configure(EntityTypeBuilder<OrganisationInvitation> builder)
    {
        builder.HasIndex(invitation => invitation.Hash).IsUnique();
        builder.HasIndex(invitation => invitation.AskedById);
    }

    public void Configure(EntityTypeBuilder<OrganisationJoin> builder) => builder.HasIndex(join => join.OrganisationId);
}
