using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Standards;

internal sealed class StandardsModel : IEntityTypeConfiguration<ServiceStandard>
{
    public void Configure(EntityTypeBuilder<ServiceStandard> builder) =>
        builder.HasIndex(standard => new { standard.OrganisationId, standard.Tag }).IsUnique();
}
